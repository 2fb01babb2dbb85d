package clipping.verdict;

/** What the first forest said about a block, its neighbours, its groups and its page. These numbers come first in the model's order. */
public enum ContextFeature {
    SCORE, SCORE_P1, SCORE_N1, SCORE_P2, SCORE_N2, SCORE_P3, SCORE_N3, MEAN_HOLDER, KEPT_HOLDER,
    MEAN_BRANCH, KEPT_BRANCH, MEAN_AROUND_2, KEPT_AROUND_2, MEAN_AROUND_3, KEPT_AROUND_3, MEAN_STRETCH,
    KEPT_STRETCH, PAGE_MAX, TO_MAX, PAGE_KEPT, KEPT_BEFORE,
    KEPT_AFTER, SHARE_BEFORE, SINCE_SURE, TO_SURE, KEPT_NEXT_3, KEPT_LAST_3, KEPT_NEXT_8, KEPT_LAST_8, CUT_SINCE_SURE, CUT_TO_SURE,
    ISLAND_SHARE, ISLAND_GAP, ISLAND_BEFORE
}
