/**
 * Writes what is printed. In: {@code Article}. Out: text, JSON, Markdown, chosen fields, reasons, HTML reports.
 *
 * <p>One small writer per form. {@link clipping.output.Field} lists what is said of a page, for all of them.
 * <ul>
 * <li><b>Clean</b>: fit to print: without controls that could change what a terminal shows. Every article goes through
 * {@code Clean} once.
 * <li><b>Safe name</b>: a file's name on one line, its controls escaped.
 * <li><b>Style</b>: a format with what was chosen about it.
 * </ul>
 */
package clipping.output;
