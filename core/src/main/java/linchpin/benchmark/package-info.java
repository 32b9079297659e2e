/** Measures the engine's kind of model on streams that others collected by rule. Comes in: public tables as records. Goes out: scores beside baselines, with intervals. */
@NullMarked
package linchpin.benchmark;

import org.jspecify.annotations.NullMarked;
