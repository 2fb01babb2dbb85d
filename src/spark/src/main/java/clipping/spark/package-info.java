/**
 * The extraction on a cluster. In: archives, folders, Parquet tables, or a column in SQL. Out: rows, or lines of JSON,
 * as the command line gives them.
 *
 * <ul>
 * <li><b>Task</b>: files, or one archive, that an executor reads together.
 * <li><b>Round</b>: tasks that are written and committed together; a run that is started again leaves out what earlier
 * rounds read.
 * <li><b>Outcome</b>: a page's article, or why it failed.
 * </ul>
 */
package clipping.spark;
