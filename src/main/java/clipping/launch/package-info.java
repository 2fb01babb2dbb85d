/**
 * Makes the start fast. In: the installed jars. Out: a class-data archive beside them or in the user's cache.
 *
 * <ul>
 * <li><b>Class-data archive</b>: classes as the JVM has them in memory, so that it need not read and check them at each
 * start.
 * <li><b>First run</b>: a run that finds no archive that fits; it makes one when it is over.
 * </ul>
 */
package clipping.launch;
