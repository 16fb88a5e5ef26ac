// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick

/// Makes colours as light or dark as it takes to be read.
QtObject {
    /// Relative luminance as WCAG 2 defines it.
    function luminance(ink: color): real {
        const linear = part => part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        return 0.2126 * linear(ink.r) + 0.7152 * linear(ink.g) + 0.0722 * linear(ink.b);
    }
    function contrast(ink: color, ground: color): real {
        const a = luminance(ink);
        const b = luminance(ground);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }
    /// The hue of `wanted`, lighter or darker until its contrast to all of `grounds` is at least `least`, and by `further`
    /// more. Black or white where no colour will do.
    function find(wanted: color, grounds: var, least: real, lighter: bool, further: real): color {
        const hue = Math.max(0, wanted.hslHue);
        const saturation = Math.min(wanted.hslSaturation, 0.75);
        const step = lighter ? 0.01 : -0.01;
        for (let lightness = lighter ? 0.5 : 0.45; lightness > 0 && lightness < 1; lightness += step) {
            const ink = Qt.hsla(hue, saturation, lightness, 1);
            if (grounds.every(ground => contrast(ink, ground) >= least))
                return Qt.hsla(hue, saturation, Math.min(1, Math.max(0, lightness + Math.sign(step) * further)), 1);
        }
        return Qt.hsla(0, 0, lighter ? 1 : 0, 1);
    }
}
