/**
 * What can be asked. In: the arguments. Out: {@link clipping.cli.options.Options}, every value checked; help, man page,
 * completions.
 *
 * <p>An option stands in {@code Syntax} (its name and description), {@code Arguments} (its check) and {@code Options}
 * (its value). Only this room knows picocli.
 */
package clipping.cli.options;
