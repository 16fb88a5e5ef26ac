// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Lectern.Controls
import Lectern.Conversation

Item {
    id: root

    width: 700
    height: 600

    Component {
        id: lineType

        StatusLine {
            y: root.height - height
            width: root.width
            status: harness.app.status
        }
    }

    TestCase {
        id: test

        property StatusLine line

        function ask(question: string): void {
            tryVerify(() => harness.app.models.currentName !== "");
            verify(harness.app.conversation.send(question));
            tryVerify(() => !harness.app.conversation.running, 10000);
            waitForRendering(line, 300);
        }
        function panel(): UsagePanel {
            for (let i = 0; i < line.data.length; ++i) {
                if (line.data[i] instanceof OnDemand)
                    return line.data[i].made();
            }
            return null;
        }

        name: "Status"
        when: windowShown

        function init() {
            root.width = 700;
            Theme.zoom = 1;
            harness.useDemo(0);
            line = createTemporaryObject(lineType, root);
            waitForRendering(line, 300);
        }
        function cleanup() {
            Theme.zoom = 1;
        }

        function test_keepsItsHeight() {
            const height = line.height;
            verify(height > 0);
            ask("markdown");
            compare(line.height, height);
            verify(harness.app.status.context.startsWith("Context "));
            verify(harness.accessibleName(line).includes(harness.app.status.context));
            verify(harness.accessibleName(line).includes("WebSocket"));
        }
        function test_opensByAnyMeans_data() {
            return [{ tag: "mouse", act: () => mouseClick(line) },
                    { tag: "Ctrl+U", act: () => keyClick(Qt.Key_U, Qt.ControlModifier) },
                    { tag: "Return", act: () => { line.forceActiveFocus(Qt.TabFocusReason); keyClick(Qt.Key_Return); } }];
        }
        function test_opensByAnyMeans(row) {
            ask("hello");
            row.act();
            tryVerify(() => line.panelOpen);
            tryVerify(() => panel().opened);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !line.panelOpen);
        }
        function test_staysInsideTheWindow_data() {
            return [{ tag: "large", width: 700, zoom: 1 }, { tag: "small", width: 360, zoom: 1 },
                    { tag: "small and zoomed", width: 360, zoom: 2 }];
        }
        function test_staysInsideTheWindow(row) {
            root.width = row.width;
            Theme.zoom = row.zoom;
            ask("markdown");
            line.showUsage();
            tryVerify(() => panel().opened);
            waitForRendering(line, 300);
            const corner = panel().contentItem.mapToItem(null, 0, 0);
            verify(corner.x >= 0 && corner.y >= 0, corner);
            verify(corner.x + panel().contentItem.width <= row.width, corner);
            panel().close();
        }
        function test_saysWhatIsKnown() {
            ask("hello");
            harness.app.status.look();
            verify(harness.app.status.lastTurn.length > 0);
            verify(harness.app.status.conversation.length > 0);
            for (const fact of harness.app.status.lastTurn) {
                verify(fact.name !== "");
                verify(fact.value !== "");
            }
        }
    }
}
