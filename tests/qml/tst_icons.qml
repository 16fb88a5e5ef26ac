// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest

TestCase {
    name: "Icons"

    function test_everyIconThatIsAskedForExists() {
        const asked = harness.iconsAskedFor();
        verify(asked.length > 10, asked);
        compare(asked.filter(name => !harness.iconFiles().includes(name)), []);
    }
    function test_everyIconIsUsed() {
        compare(harness.iconFiles().filter(name => !harness.iconsAskedFor().includes(name)), []);
    }
}
