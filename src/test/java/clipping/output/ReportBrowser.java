package clipping.output;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A headless Chromium, driven through its DevTools protocol. */
final class ReportBrowser implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;
    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonObject> messages = new LinkedBlockingQueue<>();
    /** What the page complained about: errors of scripts, of the policy, of the console. */
    final List<String> complaints = new ArrayList<>();
    private int id;

    /** The program, or null when there is none. */
    static String program() {
        String path = System.getenv("PATH");
        for (String folder : (path == null ? "" : path).split(File.pathSeparator)) {
            if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, "chromium"))) return folder + "/chromium";
        }
        return null;
    }

    ReportBrowser(Path profile) throws Exception {
        process = new ProcessBuilder(program(), "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--hide-scrollbars",
            "--remote-debugging-port=0", "--user-data-dir=" + profile,
            "about:blank").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            socket = connect(profile);
            send("Runtime.enable", new JsonObject());
            send("Log.enable", new JsonObject());
            JsonObject focus = new JsonObject();
            focus.addProperty("enabled", true);
            send("Emulation.setFocusEmulationEnabled", focus);
        } catch (Exception e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private WebSocket connect(Path profile) throws Exception {
        Path ready = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < PATIENCE_SECONDS * 10 && !(Files.exists(ready) && Files.readAllLines(ready).size() > 1); i++) Thread.sleep(100);
        HttpClient http = HttpClient.newHttpClient();
        URI list = URI.create("http://127.0.0.1:" + Files.readAllLines(ready).get(0) + "/json");
        String address = null;
        for (JsonElement e : JsonParser.parseString(http.send(HttpRequest.newBuilder(list).build(), HttpResponse.BodyHandlers.ofString())
            .body()).getAsJsonArray()) {
            if (e.getAsJsonObject().get("type").getAsString().equals("page")) {
                address = e.getAsJsonObject().get("webSocketDebuggerUrl").getAsString();
            }
        }
        return http.newWebSocketBuilder().buildAsync(URI.create(address), new WebSocket.Listener() {
            private final StringBuilder text = new StringBuilder();

            @Override
            public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
                text.append(data);
                if (last) {
                    messages.add(JsonParser.parseString(text.toString()).getAsJsonObject());
                    text.setLength(0);
                }
                from.request(1);
                return null;
            }
        }).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private JsonObject send(String method, JsonObject params) throws Exception {
        JsonObject call = new JsonObject();
        call.addProperty("id", ++id);
        call.addProperty("method", method);
        call.add("params", params);
        socket.sendText(call.toString(), true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        while (true) {
            JsonObject message = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (message == null) throw new IOException("no answer to " + method);
            if (message.has("id") && message.get("id").getAsInt() == id) return message;
            String event = message.has("method") ? message.get("method").getAsString() : "";
            if (event.equals("Runtime.exceptionThrown") || event.equals("Runtime.consoleAPICalled") || event.equals("Log.entryAdded")) {
                complaints.add(message.toString());
            }
        }
    }

    void open(Path file) throws Exception {
        JsonObject params = new JsonObject();
        params.addProperty("url", file.toUri().toString());
        send("Page.navigate", params);
        for (int i = 0; i < PATIENCE_SECONDS * 10 && !value("document.readyState + location.protocol").equals("completefile:"); i++) {
            Thread.sleep(100);
        }
    }

    /** The value of an expression, waited for, as text. */
    String value(String expression) throws Exception {
        JsonObject params = new JsonObject();
        params.addProperty("expression", "Promise.resolve(" + expression + ").then(String)");
        params.addProperty("awaitPromise", true);
        return send("Runtime.evaluate", params).getAsJsonObject("result").getAsJsonObject("result").get("value").getAsString();
    }

    /** What a window of that size shows, as PNG. */
    byte[] picture(int width, int height, boolean dark) throws Exception {
        JsonObject size = new JsonObject();
        size.addProperty("width", width);
        size.addProperty("height", height);
        size.addProperty("deviceScaleFactor", 1);
        size.addProperty("mobile", width < 600);
        send("Emulation.setDeviceMetricsOverride", size);
        JsonObject scheme = new JsonObject();
        scheme.addProperty("name", "prefers-color-scheme");
        scheme.addProperty("value", dark ? "dark" : "light");
        JsonArray features = new JsonArray();
        features.add(scheme);
        JsonObject media = new JsonObject();
        media.add("features", features);
        send("Emulation.setEmulatedMedia", media);
        return Base64.getDecoder().decode(send("Page.captureScreenshot", new JsonObject()).getAsJsonObject("result").get("data")
            .getAsString());
    }

    @Override
    public void close() throws InterruptedException {
        socket.abort();
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) process.destroyForcibly().waitFor();
    }
}
