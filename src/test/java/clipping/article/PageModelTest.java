package clipping.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PageModelTest {
    private static final String NAMES = Arrays.stream(PageNumber.values()).map(Enum::name).collect(Collectors.joining(" "));

    private static PageModel model(String threshold, String... lines) {
        return new PageModel("threshold " + threshold + "\nnumbers " + NAMES + "\nquestion ARTICLE 1\n" + String.join("\n", lines) + "\nquestion MENU -1\n");
    }

    private static float[] numbers(PageNumber number, float value) {
        float[] numbers = new float[PageNumber.values().length];
        numbers[number.ordinal()] = value;
        return numbers;
    }

    @Test
    void aNumberIsBeyondABorderWhenItIsMore() {
        PageModel model = model("0", "LEADS 10.5 20 : 0 -0.5 -2");
        assertEquals(1, model.sum(PageModel.Question.ARTICLE, numbers(PageNumber.LEADS, 10)));
        assertEquals(0.5f, model.sum(PageModel.Question.ARTICLE, numbers(PageNumber.LEADS, 20)));
        assertEquals(-1, model.sum(PageModel.Question.ARTICLE, numbers(PageNumber.LEADS, 21)));
    }

    @Test
    void theThresholdIsStillAnArticle() {
        assertTrue(model("1").isArticle(numbers(PageNumber.LEADS, 0)));
        assertFalse(model("1.001").isArticle(numbers(PageNumber.LEADS, 0)));
    }

    @Test
    void whatWeighedMostIsToldFirst() {
        PageModel model = model("0", "LEADS 10 : 0 -1", "TEASERS 5 : 0 -3", "PLACES 5 : 0.5 -0.1");
        float[] numbers = numbers(PageNumber.LEADS, 30);
        numbers[PageNumber.TEASERS.ordinal()] = 14;
        numbers[PageNumber.PLACES.ordinal()] = 9;
        assertEquals("14 pieces of one shape, each with a headline and a link of its own; 30 headlines of other pages", model.against(numbers));
    }

    @Test
    void aModelOfOtherNumbersIsRefused() {
        Exception refused = assertThrows(IllegalStateException.class, () -> new PageModel("threshold 0\nnumbers KEPT_WORDS OTHER\nquestion ARTICLE 1\nquestion MENU 0\n"));
        assertEquals("page.model: it was trained on other numbers; train it again", refused.getMessage());
    }

    @Test
    void aModelThatBreaksOffIsRefused() {
        Exception refused = assertThrows(IllegalStateException.class, () -> new PageModel("threshold 0\nnumbers " + NAMES + "\nquestion ARTICLE 1\n"));
        assertEquals("page.model: it is not whole", refused.getMessage());
    }

    @Test
    void theProjectsModelTellsAboutEveryNumberItNames() {
        for (PageNumber n : PageNumber.values()) assertFalse(n.isTold() && n.tell(7).contains("%s"), n.name());
        assertTrue(Float.isFinite(PageModel.get().sum(PageModel.Question.ARTICLE, new float[PageNumber.values().length])));
    }
}
