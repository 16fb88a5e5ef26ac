// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

/// Has a popup, or something else that is rarely wanted, made when somebody wants it first: what nobody opens costs the
/// start nothing, not even the reading of its file.
Loader {
    id: root

    readonly property bool opened: (item as T.Popup)?.visible ?? false

    /// It has to be made now, by make().
    signal wanted()

    /// The same one each time.
    function made(): QtObject {
        if (status === Loader.Null)
            wanted();
        return item;
    }
    /// From a file, with these values besides its parent, which is where this stands.
    function make(file: url, values: var): void {
        setSource(file, Object.assign({ parent: root }, values));
    }
}
