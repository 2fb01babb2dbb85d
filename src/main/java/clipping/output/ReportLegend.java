package clipping.output;

import clipping.verdict.Reason;
import java.util.ArrayList;
import java.util.List;

/** The colours of a report: reasons of one family have similar hues, so that a glance shows what kinds of things were cut. */
final class ReportLegend {
    /** Greatest difference of hues within a family, in degrees. */
    private static final int SPREAD = 50;

    /** Families of reasons. */
    enum Family {
        STORY("the story", 148),
        FACTS("about the story", 250),
        ASKS("asks for something", 70),
        ELSEWHERE("leads elsewhere", 312),
        PAGE("parts of the page", 190),
        JUDGED("judged by place and wording", 18);

        private final String label;
        private final int hue;

        Family(String label, int hue) {
            this.label = label;
            this.hue = hue;
        }

        /** Its name for people. */
        String label() {
            return label;
        }

        /** Its reasons, in their order. */
        List<Reason> reasons() {
            List<Reason> own = new ArrayList<>();
            for (Reason r : Reason.values()) if (of(r) == this) own.add(r);
            return own;
        }
    }

    private ReportLegend() {
    }

    /** The family of a reason; reasons not named here judge by place and wording. */
    static Family of(Reason reason) {
        if (reason.keeps()) return Family.STORY;
        return switch (reason) {
            case TITLE, DATELINE, BYLINE, DATE_LINE, CAPTION, PHOTO_CREDIT, AUTHOR_BOX, TAGS, NOTE, AGENCY_CREDIT, DISCLOSURE,
                COPYRIGHT -> Family.FACTS;
            case SHARE, SUBSCRIBE, FOLLOW, COMMENTS, COOKIES, ADVERTISEMENT, LOGIN, PAYWALL, DONATION -> Family.ASKS;
            case RELATED, NAVIGATION, CONTACT, LINK_LIST, OTHER_STORY -> Family.ELSEWHERE;
            case TOOLS, WIDGET, ERROR, SCRIPT, EMBED, BOX, CONTROL, HIDDEN, DUPLICATE -> Family.PAGE;
            default -> Family.JUDGED;
        };
    }

    /** The class for the colour of a reason. */
    static String colour(Reason reason) {
        return "r-" + Field.word(reason);
    }

    /** The name of a reason for people. */
    static String label(Reason reason) {
        return Why.name(reason).replace('-', ' ');
    }

    /** The style rules of all classes. */
    static String style() {
        StringBuilder out = new StringBuilder();
        for (Family family : Family.values()) {
            List<Reason> reasons = family.reasons();
            for (int i = 0; i < reasons.size(); i++) {
                int spread = family == Family.STORY ? 0 : Math.min(SPREAD, 8 * reasons.size());
                int shift = reasons.size() < 2 ? 0 : i * spread / (reasons.size() - 1) - spread / 2;
                out.append('.').append(colour(reasons.get(i))).append("{--c:oklch(var(--light) .16 ")
                    .append(Math.floorMod(family.hue + shift, 360)).append(")}\n");
            }
        }
        return out.toString();
    }
}
