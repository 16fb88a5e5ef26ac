// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Shows what is given along, each kind in its own way.
Item {
    id: root

    function show(item: Item, what: attachment): void {
        if (what.icon === "image")
            (pictures.made() as ImageViewer).openFor(item, what.picture(), what.name);
        else
            (texts.made() as AttachmentPreview).openFor(item, what);
    }

    OnDemand {
        id: pictures

        onWanted: make(Qt.resolvedUrl("ImageViewer.qml"), {})
    }
    OnDemand {
        id: texts

        onWanted: make(Qt.resolvedUrl("AttachmentPreview.qml"), {})
    }
}
