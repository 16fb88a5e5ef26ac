// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Qt.labs.qmlmodels
import Lectern.ViewModel

/// Picks the delegate for a row by its kind.
DelegateChooser {
    id: root

    required property TranscriptModel transcript
    property string progress: ""
    property bool reconnecting: false

    signal linkChosen(link: string)
    signal copyRequested(text: string)
    signal continueRequested()
    signal retryRequested()
    /// The reader has turned to something: the page should stay where it is.
    signal readingBegun()

    role: "kind"

    DelegateChoice {
        roleValue: Rows.Kind.Prose

        ProseRow {
            onLinkChosen: link => root.linkChosen(link)
            onSelectionBegun: root.readingBegun()
        }
    }
    DelegateChoice {
        roleValue: Rows.Kind.Heading

        ProseRow {
            onLinkChosen: link => root.linkChosen(link)
            onSelectionBegun: root.readingBegun()
        }
    }
    DelegateChoice {
        roleValue: Rows.Kind.Code

        CodeRow {
            onCopyRequested: text => root.copyRequested(text)
            onSelectionBegun: root.readingBegun()
        }
    }
    DelegateChoice {
        roleValue: Rows.Kind.Table

        TableRow {
            onLinkChosen: link => root.linkChosen(link)
            onSelectionBegun: root.readingBegun()
        }
    }
    DelegateChoice {
        roleValue: Rows.Kind.Rule

        RuleRow {}
    }
    DelegateChoice {
        roleValue: Rows.Kind.Question

        QuestionRow {
            onSelectionBegun: root.readingBegun()
        }
    }
    DelegateChoice {
        roleValue: Rows.Kind.Reasoning

        ReasoningRow {
            required property int index

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
            onSelectionBegun: root.readingBegun()
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
            required property int index

            progress: root.progress
            reconnecting: root.reconnecting
            onCopyRequested: root.copyRequested(root.transcript.answerAt(index))
        }
    }
}
