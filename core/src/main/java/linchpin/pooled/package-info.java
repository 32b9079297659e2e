/**
 * What was learned on data that others collected, in one form: terms with intervals, placebos, rivals and limits.
 *
 * <p>Comes in: reports of the benchmarks.
 *
 * <p>Goes out: a model of terms that is shipped with a case, shown on the model card and asked by the theses.
 */
@NullMarked
package linchpin.pooled;

import org.jspecify.annotations.NullMarked;
