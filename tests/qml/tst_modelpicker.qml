// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import QtTest
import Lectern.Controls
import Lectern.Conversation

Item {
    id: root

    width: 700
    height: 600

    Component {
        id: pickerType

        ModelPicker {
            y: 500
            models: harness.app.models
        }
    }

    TestCase {
        id: test

        property ModelPicker picker
        readonly property var models: harness.app.models

        function button(index) {
            return picker.children[index];
        }
        function menuOf(index) {
            const inside = button(index).data;
            for (let i = 0; i < inside.length; ++i) {
                if (inside[i] instanceof PopupMenu)
                    return inside[i];
            }
            return null;
        }
        function open(index) {
            mouseClick(button(index));
            const menu = menuOf(index);
            tryVerify(() => menu.opened);
            waitForRendering(menu.contentItem, 300);
            return menu;
        }

        name: "ModelPicker"
        when: windowShown

        function init() {
            harness.useDemo(0);
            picker = createTemporaryObject(pickerType, root);
            tryVerify(() => models.currentName !== "");
            waitForRendering(picker, 300);
        }

        function test_showsTheChosenModel() {
            compare(button(0).text, models.currentName);
            compare(button(1).text, models.effortName);
        }
        function test_listsEveryModel() {
            const menu = open(0);
            compare(menu.count, models.rowCount());
            for (let i = 0; i < menu.count; ++i) {
                verify(menu.itemAt(i).text !== "");
                compare(menu.itemAt(i).chosen, i === models.currentIndex);
                verify(harness.accessibleName(menu.itemAt(i)).includes(menu.itemAt(i).text));
            }
            menu.close();
        }
        function test_choosesAModel() {
            const menu = open(0);
            const other = (models.currentIndex + 1) % menu.count;
            const name = menu.itemAt(other).text;
            mouseClick(menu.itemAt(other));
            tryCompare(models, "currentName", name);
            tryCompare(button(0), "text", name);
            tryVerify(() => !menu.visible);
        }
        function test_choosesAgainAfterAnAccountCameBack() {
            harness.useDemo(0);
            tryVerify(() => models.currentName !== "");
            waitForRendering(picker, 300);
            compare(open(0).count, models.rowCount());
            menuOf(0).close();
        }
        function test_choosesAnEffort() {
            const menu = open(1);
            for (let i = 0; i < menu.count; ++i)
                compare(menu.itemAt(i).text, models.effortNames[i]);
            const wanted = models.efforts.findIndex(effort => effort !== models.effort);
            const effort = models.efforts[wanted];
            mouseClick(menu.itemAt(wanted));
            tryCompare(models, "effort", effort);
            compare(button(1).text, models.effortNames[wanted]);
        }
        function test_worksWithTheKeyboard() {
            const before = models.currentIndex;
            button(0).forceActiveFocus(Qt.TabFocusReason);
            tryVerify(() => button(0).activeFocus);
            waitForRendering(picker, 300);
            keyClick(Qt.Key_Space);
            const menu = menuOf(0);
            tryVerify(() => menu.opened);
            keyClick(Qt.Key_Down);
            if (menu.currentIndex === before)
                keyClick(Qt.Key_Down);
            const chosen = menu.currentIndex;
            verify(chosen !== -1 && chosen !== before);
            keyClick(Qt.Key_Return);
            tryVerify(() => !menu.visible);
            compare(models.currentIndex, chosen);
        }
        function test_saysThatThereIsNoModel() {
            harness.useDeadServer("");
            tryVerify(() => models.problem !== "");
            verify(!button(0).enabled);
            verify(button(0).text !== "");
            verify(!button(1).visible);
        }
    }
}
