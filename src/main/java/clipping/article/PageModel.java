package clipping.article;

import clipping.lexicon.Resource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What the numbers of a page as a whole weigh, as the trainer wrote it: each number has a step function of its own, and the sum of all
 * tells. Steps are centred on articles: a weight below zero says by how much a page is less like an article than most are.
 */
final class PageModel {
    private static final String RESOURCE = "/clipping/page.model";
    /** Numbers that are told when a page is no article. */
    private static final int TOLD = 3;
    /** Log-odds above the threshold that leave no doubt. */
    private static final float SURE = 2.5f;
    /** Weight below which nothing is told. */
    private static final float LITTLE = 0.15f;

    private final float[] threshold = new float[Question.values().length];
    private final float[] bias = new float[threshold.length];
    private final float[][][] borders = new float[Question.values().length][PageNumber.values().length][];
    private final float[][][] steps = new float[Question.values().length][PageNumber.values().length][];

    /** By question, the numbers that weigh anything. */
    private final int[][] weighed = new int[threshold.length][];

    /** What is asked: is the page an article rather than this? */
    enum Question {
        /** A front, a section, a list. */
        LIST,
        /** A product, a service, a forum. */
        OFFER
    }

    private static final class Lazy {
        static final PageModel INSTANCE = new PageModel(Resource.text(RESOURCE));
    }

    /** Reads a model; one whose numbers are not those of this program is refused. */
    PageModel(String text) {
        Question question = null;
        for (String line : text.split("\n")) {
            String[] words = line.split(" ");
            switch (words[0]) {
                case "numbers" -> checkNames(line.substring("numbers ".length()));
                case "question" -> {
                    question = Question.valueOf(words[1]);
                    bias[question.ordinal()] = Float.parseFloat(words[2]);
                    threshold[question.ordinal()] = Float.parseFloat(words[4]);
                }
                default -> {
                    if (question != null) steps(question, words);
                }
            }
        }
        if (question != Question.OFFER) throw new IllegalStateException("page.model: it is not whole");
        for (int q = 0; q < weighed.length; q++) {
            float[][] limits = borders[q];
            weighed[q] = new int[limits.length];
            int count = 0;
            for (int number = 0; number < limits.length; number++) if (limits[number] != null) weighed[q][count++] = number;
            weighed[q] = Arrays.copyOf(weighed[q], count);
        }
    }

    private static void checkNames(String names) {
        List<String> own = new ArrayList<>();
        for (PageNumber n : PageNumber.values()) own.add(n.name());
        if (!names.equals(String.join(" ", own)))
            throw new IllegalStateException("page.model: it was trained on other numbers; train it again");
    }

    /** A line {@code NAME border border : step step step}: one step more than borders; a number that is more than a border is beyond it. */
    private void steps(Question question, String[] words) {
        int number = PageNumber.valueOf(words[0]).ordinal(), count = (words.length - 2) / 2;
        float[] limits = new float[count], values = new float[count + 1];
        for (int i = 0; i < count; i++) limits[i] = Float.parseFloat(words[1 + i]);
        for (int i = 0; i <= count; i++) values[i] = Float.parseFloat(words[2 + count + i]);
        borders[question.ordinal()][number] = limits;
        steps[question.ordinal()][number] = values;
    }

    /** The project's; read once, at the first call. */
    static PageModel get() {
        return Lazy.INSTANCE;
    }

    /** Whether numbers are those of an article, by both questions. */
    boolean isArticle(float[] numbers) {
        return above(Question.LIST, numbers) >= 0 && above(Question.OFFER, numbers) >= 0;
    }

    /** Whether numbers are those of an article beyond doubt: a page of few words is then one, too. */
    boolean isSurelyArticle(float[] numbers) {
        return above(Question.LIST, numbers) >= SURE && above(Question.OFFER, numbers) >= SURE;
    }

    /** What a page that is no article is more like. */
    Question likest(float[] numbers) {
        return sum(Question.LIST, numbers) <= sum(Question.OFFER, numbers) ? Question.LIST : Question.OFFER;
    }

    private float above(Question question, float[] numbers) {
        return sum(question, numbers) - threshold[question.ordinal()];
    }

    /** The log-odds of an article. */
    float sum(Question question, float[] numbers) {
        float sum = bias[question.ordinal()];
        for (int number : weighed[question.ordinal()]) sum += weight(question, number, numbers[number]);
        return sum;
    }

    private float weight(Question question, int number, float value) {
        float[] limits = borders[question.ordinal()][number];
        if (limits == null) return 0;
        int step = 0;
        while (step < limits.length && value > limits[step]) step++;
        return steps[question.ordinal()][number][step];
    }

    /** What weighed most against an article, in words. */
    String against(float[] numbers) {
        Question question = likest(numbers);
        List<PageNumber> heaviest = new ArrayList<>();
        for (PageNumber n : PageNumber.values()) if (n.isTold() && weight(question, n, numbers) < -LITTLE) heaviest.add(n);
        heaviest.sort(Comparator.comparing(n -> weight(question, n, numbers)));
        List<String> told = new ArrayList<>();
        for (PageNumber n : heaviest) if (told.size() < TOLD) told.add(n.tell(numbers[n.ordinal()]));
        return String.join("; ", told);
    }

    private float weight(Question question, PageNumber number, float[] numbers) {
        return weight(question, number.ordinal(), numbers[number.ordinal()]);
    }
}
