package clipping.verdict;

/** The learned weights of a block's words, in the order of the model, behind those of {@link Feature}. */
public enum TokenFeature {
    WORDS_SUM, WORDS_MEAN, WORDS_MAX, WORDS_MIN, WORDS_KNOWN, WORDS_SUM_P1, WORDS_MEAN_P1, WORDS_SUM_N1, WORDS_MEAN_N1
}
