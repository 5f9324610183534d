package trede.casefile.pages;

import java.util.Locale;

/// A timeline made small enough for one sheet: places and sizes in millimetres.
public record PaperTimeline(Timeline drawn) {

    private static final double WIDTH = 273;
    private static final double HEIGHT = 158;
    private static final double USUAL = 0.26;

    private double scale() {
        return Math.min(USUAL, HEIGHT / Math.max(1, drawn.height()));
    }

    /// How far from the upper edge a pixel of the drawing lies, in millimetres.
    public String down(int pixels) {
        return millimetres(pixels * scale());
    }

    public String height() {
        return millimetres(drawn.height() * scale());
    }

    /// The size of its letters, in points.
    public String letters() {
        return String.format(Locale.ROOT, "%.1fpt", Math.max(3.5, 8 * scale() / USUAL));
    }

    /// Where a percentage of the width lies.
    public String across(String percent) {
        return millimetres(value(percent) * WIDTH / 100);
    }

    /// Where the words of a bar stand: from its left, or until it on the right.
    public String words(Bar bar) {
        double x = value(bar.textX()) * WIDTH / 100;
        return switch (bar.side()) {
            case ON -> "left: " + millimetres(x + 1);
            case BEHIND -> "left: " + millimetres(x + (bar.fact().happens() ? 2.2 : 1));
            case BEFORE -> "right: " + millimetres(WIDTH - x + 2.2);
        };
    }

    public String width() {
        return millimetres(WIDTH);
    }

    private static double value(String percent) {
        return Double.parseDouble(percent.replace("%", ""));
    }

    private static String millimetres(double length) {
        return String.format(Locale.ROOT, "%.2fmm", length);
    }
}
