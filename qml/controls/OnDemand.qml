// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

/// Has a popup, or something else that is rarely wanted, made when somebody wants it first: what nobody opens costs the
/// start nothing, not even the reading of its file.
Loader {
    id: root

    required property url page
    /// What it is made with, besides its parent, which is where this stands.
    property var fields: ({})
    readonly property bool opened: (item as T.Popup)?.visible ?? false

    /// The same one each time.
    function made(): QtObject {
        if (status === Loader.Null)
            setSource(page, Object.assign({ parent: root }, fields));
        return item;
    }
}
