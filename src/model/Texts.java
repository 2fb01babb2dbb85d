import clipping.block.*;
import clipping.page.*;
import clipping.source.*;
import com.google.gson.stream.JsonWriter;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import java.util.stream.*;
import java.util.zip.GZIPInputStream;

public class Texts {
    public static void main(String[] args) throws Exception {
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1])); Stream<Path> files = Files.list(Path.of(args[0], "pages"))) {
            for (Path p : files.sorted().toList()) {
                byte[] bytes;
                try (InputStream in = new GZIPInputStream(Files.newInputStream(p))) { bytes = in.readAllBytes(); }
                Page page = PageParser.parse(SavedPage.html(p.getFileName().toString(), bytes), Deadline.NONE);
                Blocks blocks = Splitter.split(page, Deadline.NONE);
                StringWriter w = new StringWriter();
                JsonWriter j = new JsonWriter(w);
                j.beginObject().name("id").value(p.getFileName().toString().replace(".html.gz", "")).name("texts").beginArray();
                for (Block b : blocks.all()) j.value(b.text());
                j.endArray().name("tags").beginArray();
                for (Block b : blocks.all()) { StringBuilder s = new StringBuilder(b.kind().toString()); if (b.is(Block.Mark.HIDDEN)) s.append("*"); Container c = b.container(); for (int i = 0; i < 6 && c != null; i++, c = c.parent()) s.append(" < ").append(c); j.value(s.toString()); }
                j.endArray().endObject();
                out.write(w + "\n");
            }
        }
    }
}
