/**
 * What the model would have said in the past, and how good that was.
 *
 * <p>In: experiments as they could have been set up at past origins.
 *
 * <p>Out: resolved questions, each with the model's answer beside climatology and persistence, and tables of skill.
 */
@NullMarked
package linchpin.backtest;

import org.jspecify.annotations.NullMarked;
