/**
 * Reads files. In: a file, a pipe or standard input. Out: {@link clipping.source.SavedPage}, the bytes of a page with
 * what its container says of them.
 *
 * <p>What a file is, is told by its first bytes, never by its name. One class reads each kind: web pages, MHTML, Safari
 * web archives, WARC; gzip around any. No more than one page is in memory.
 * <ul>
 * <li><b>Container</b>: a file that wraps a page (MHTML, web archive) or many (WARC).
 * <li><b>Captured</b>: saved, as the container dates it.
 * <li><b>Deadline</b>: the moment at which work on a page has to stop.
 * </ul>
 */
package clipping.source;
