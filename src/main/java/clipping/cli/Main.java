package clipping.cli;

import clipping.Clipper;
import clipping.article.Article;
import java.io.IOException;

/** The command line. */
public final class Main {
    private Main() {
    }

    public static void main(String[] args) throws IOException {
        Article article = new Clipper().clip(System.in.readAllBytes());
        System.out.println(article.title() + "\n\n" + article.body());
    }
}
