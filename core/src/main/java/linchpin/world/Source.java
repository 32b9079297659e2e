package linchpin.world;

import linchpin.event.Evidence;

/**
 * Where a row comes from.
 *
 * @param id unique within a case
 * @param publisher who published it
 * @param family publisher family; two names of one family corroborate nothing
 * @param url empty where recalled
 * @param licence as far as known
 */
public record Source(
        String id, String title, String publisher, String family, String url, String licence, Evidence.Grade grade) {}
