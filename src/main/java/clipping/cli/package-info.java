/**
 * The command line. In: arguments, standard input, files. Out: standard output, files, an exit code.
 *
 * <p>{@code Main} settles a {@code Plan}. A {@code Feeder} opens inputs and puts pending results into a {@code
 * ResultQueue}; {@code Workers} do the page jobs, in any order; {@code Batch} prints the results in the order of the
 * input.
 * <ul>
 * <li><b>Input</b>: a file or standard input, or why a PATH cannot be read.
 * <li><b>Pending result</b>: the place of a page in the order of the output, before and after its result is there.
 * <li><b>Gather</b>: to write all pages of an archive to one file.
 * <li><b>Warm-up</b>: runs whose classes go into the class-data archive, for a fast start.
 * </ul>
 */
package clipping.cli;
