package clipping.verdict;

import clipping.lexicon.Chrome;

/** When a phrase of boilerplate cuts a block: the more of the block it is, the surer the judge may be of the block. */
final class Boilerplate {
    /** Log-odds below which a phrase that is all a block says decides, whatever the block's element. */
    static final double SURE = 4;
    /** The same of an offer of a newsletter, a channel, a membership at the beginning of a block. */
    private static final double OFFER = 1.4;
    /** The same of a phrase of an imprint anywhere in a block behind the story, or of a note on its day at the beginning of one. */
    private static final double DOUBT = 0.7;

    private Boilerplate() {
    }

    /**
     * What a phrase tells against a block, in words; null where it does not decide.
     *
     * @param hit      the block's most telling phrase
     * @param odds     log-odds of the block
     * @param isBehind whether it stands behind the story that the judge is sure of
     */
    static String evidence(Chrome.Hit hit, double odds, boolean isBehind) {
        if (odds < SURE && hit.where() == Chrome.Where.WHOLE && isFurniture(hit.section())) return "all it says is “" + hit.phrase() + "”";
        if (odds < OFFER && hit.where().isBeginning() && isOffer(hit.section())) return "begins with “" + hit.phrase() + "”";
        boolean isNote = isImprint(hit.section()) || hit.section() == Chrome.Section.DATE_LINE && hit.where().isBeginning();
        return odds < DOUBT && isBehind && isNote ? "says “" + hit.phrase() + "”" : null;
    }

    private static boolean isFurniture(Chrome.Section section) {
        return switch (section) {
            case SHARE, SUBSCRIBE, FOLLOW, RELATED, ADVERTISEMENT, DONATION, LOGIN, PAYWALL, COOKIES, TOOLS -> true;
            default -> false;
        };
    }

    private static boolean isOffer(Chrome.Section section) {
        return switch (section) {
            case SUBSCRIBE, FOLLOW, DONATION -> true;
            default -> false;
        };
    }

    private static boolean isImprint(Chrome.Section section) {
        return switch (section) {
            case COPYRIGHT, CONTACT, NOTE, COOKIES -> true;
            default -> false;
        };
    }
}
