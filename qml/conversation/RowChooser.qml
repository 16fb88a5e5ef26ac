// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Qt.labs.qmlmodels
import Lectern.Controls
import Lectern.ViewModel

/// Picks the delegate for a row by its kind.
DelegateChooser {
    id: root

    required property TranscriptModel transcript
    required property TranscriptScroll scroll
    property string progress: ""
    property bool reconnecting: false
    property bool busy: false // a turn runs: nothing else can be asked
    property PageFinder finder: null
    property CodeDesk codeDesk: null

    signal linkChosen(link: string)
    signal copyRequested(text: string)
    signal continueRequested()
    signal retryRequested()
    signal editRequested(row: int)
    signal editSent(row: int, text: string)
    signal editCancelled()
    signal answerRetried(row: int)
    signal branchStepped(row: int, step: int)
    signal menuRequested(button: Item, row: int, branches: int)
    /// The reader has turned to something: the page should stay where it is.
    signal readingBegun()

    readonly property OnDemand linkMenu: OnDemand {
        onWanted: make(Qt.resolvedUrl("LinkMenu.qml"), {})
        onLoaded: {
            const made = item as LinkMenu;
            made.openRequested.connect(root.linkChosen);
            made.copyRequested.connect(root.copyRequested);
        }
    }
    readonly property OnDemand tableMenu: OnDemand {
        onWanted: make(Qt.resolvedUrl("TableMenu.qml"), {})
        onLoaded: (item as TableMenu).copyRequested.connect(root.copyRequested)
    }
    readonly property OnDemand viewer: OnDemand {
        onWanted: make(Qt.resolvedUrl("ImageViewer.qml"), {})
    }

    readonly property AttachmentViewers attachmentViewers: AttachmentViewers {}

    function openLinkMenu(item: Item, at: point, link: string): void {
        (linkMenu.made() as LinkMenu).openAt(item, at, link);
    }

    role: "kind"

    DelegateChoice {
        roleValue: Rows.Kind.Folded

        FoldedRow {
            scroll: root.scroll
        }
    }
    DelegateChoice {
        roleValue: Rows.Kind.Prose

        ProseRow {
            finder: root.finder
            onLinkChosen: link => root.linkChosen(link)
            onLinkMenuRequested: (item, at, link) => root.openLinkMenu(item, at, link)
            onCopyRequested: text => root.copyRequested(text)
        }
    }
    DelegateChoice {
        roleValue: Rows.Kind.Heading

        ProseRow {
            finder: root.finder
            onLinkChosen: link => root.linkChosen(link)
            onLinkMenuRequested: (item, at, link) => root.openLinkMenu(item, at, link)
            onCopyRequested: text => root.copyRequested(text)
        }
    }
    DelegateChoice {
        roleValue: Rows.Kind.Code

        CodeRow {
            finder: root.finder
            desk: root.codeDesk
            transcript: root.transcript
            scroll: root.scroll
            onCopyRequested: text => root.copyRequested(text)
            onReadingBegun: root.readingBegun()
        }
    }
    DelegateChoice {
        roleValue: Rows.Kind.Table

        TableRow {
            finder: root.finder
            scroll: root.scroll
            onLinkChosen: link => root.linkChosen(link)
            onLinkMenuRequested: (item, at, link) => root.openLinkMenu(item, at, link)
            onTableMenuRequested: (item, at, table) => (root.tableMenu.made() as TableMenu).openAt(item, at, table)
            onCopyRequested: text => root.copyRequested(text)
        }
    }
    DelegateChoice {
        roleValue: Rows.Kind.Image

        ImageRow {
            id: imageRow

            onZoomRequested: (image, text) => (root.viewer.made() as ImageViewer).openFor(imageRow, image, text)
        }
    }
    DelegateChoice {
        roleValue: Rows.Kind.Math

        MathRow {
            finder: root.finder
            onCopyRequested: text => root.copyRequested(text)
        }
    }
    DelegateChoice {
        roleValue: Rows.Kind.Title

        TitleRow {}
    }
    DelegateChoice {
        roleValue: Rows.Kind.Rule

        RuleRow {}
    }
    DelegateChoice {
        roleValue: Rows.Kind.Question

        QuestionRow {
            finder: root.finder
            busy: root.busy
            onEditRequested: root.editRequested(index)
            onDrafted: text => root.transcript.keepDraft(text)
            onEditSent: text => root.editSent(index, text)
            onEditCancelled: root.editCancelled()
            onBranchStepped: step => root.branchStepped(index, step)
            onPreviewRequested: (item, what) => root.attachmentViewers.show(item, what)
        }
    }
    DelegateChoice {
        roleValue: Rows.Kind.Reasoning

        ReasoningRow {
            onToggled: {
                root.readingBegun();
                root.transcript.toggleExpanded(index);
            }
        }
    }
    DelegateChoice {
        roleValue: Rows.Kind.Activity

        ActivityRow {}
    }
    DelegateChoice {
        roleValue: Rows.Kind.Sources

        SourcesRow {
            onLinkChosen: link => root.linkChosen(link)
        }
    }
    DelegateChoice {
        roleValue: Rows.Kind.Refusal

        RefusalRow {
            finder: root.finder
        }
    }
    DelegateChoice {
        roleValue: Rows.Kind.Notice

        NoticeRow {
            onCopyRequested: text => root.copyRequested(text)
            onContinueRequested: root.continueRequested()
            onRetryRequested: root.retryRequested()
        }
    }
    DelegateChoice {
        roleValue: Rows.Kind.Footer

        FooterRow {
            last: ListView.view !== null && index === ListView.view.count - 1
            progress: root.progress
            reconnecting: root.reconnecting
            busy: root.busy
            onCopyRequested: root.copyRequested(root.transcript.answerAt(index))
            onRetryRequested: root.answerRetried(index)
            onBranchStepped: step => root.branchStepped(index, step)
            onMenuRequested: button => root.menuRequested(button, index, branches)
        }
    }
}
