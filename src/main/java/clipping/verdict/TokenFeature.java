package clipping.verdict;

/** The learned weights of a block's words and of the names of the elements around it, in the order of the model, behind those of {@link Feature}. */
public enum TokenFeature {
    WORDS_SUM, WORDS_MEAN, WORDS_MAX, WORDS_MIN, WORDS_KNOWN, NAMES_0, NAMES_1, NAMES_2, NAMES_3, NAMES_4, NAMES_5, NAMES_6, NAMES_SUM, NAMES_MAX, NAMES_MIN,
    NAMES_MIN_NEAR, WORDS_SUM_P1, WORDS_MEAN_P1, NAMES_SUM_P1, WORDS_SUM_N1, WORDS_MEAN_N1, NAMES_SUM_N1
}
