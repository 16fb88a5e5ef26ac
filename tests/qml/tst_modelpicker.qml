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
            return menu;
        }

        name: "ModelPicker"
        when: windowShown

        function init() {
            harness.useDemo(0);
            picker = createTemporaryObject(pickerType, root);
            tryVerify(() => models.currentName !== "");
            waitForRendering(picker);
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
                compare(menu.itemAt(i).checked, i === models.currentIndex);
                verify(harness.accessibleName(menu.itemAt(i)).includes(menu.itemAt(i).text));
            }
            menu.close();
        }
        function test_choosesAModel() {
            const menu = open(0);
            const other = (models.currentIndex + 1) % menu.count;
            const name = menu.itemAt(other).text;
            mouseClick(menu.itemAt(other));
            compare(models.currentName, name);
            tryCompare(button(0), "text", name);
            tryVerify(() => !menu.visible);
        }
        function test_choosesAgainAfterAnAccountCameBack() {
            harness.useDemo(0);
            tryVerify(() => models.currentName !== "");
            compare(open(0).count, models.rowCount());
            menuOf(0).close();
        }
        function test_choosesAnEffort() {
            const menu = open(1);
            const wanted = models.efforts.findIndex(effort => effort !== models.effort);
            mouseClick(menu.itemAt(wanted));
            compare(models.effort, models.efforts[wanted]);
            compare(button(1).text, models.effortNames[wanted]);
        }
        function test_worksWithTheKeyboard() {
            const before = models.currentIndex;
            button(0).forceActiveFocus(Qt.TabFocusReason);
            tryVerify(() => button(0).activeFocus);
            waitForRendering(picker);
            keyClick(Qt.Key_Space);
            const menu = menuOf(0);
            tryVerify(() => menu.opened);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            tryVerify(() => !menu.visible);
            verify(models.currentIndex !== -1);
            compare(models.currentIndex !== before || menu.count === 1, true);
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
