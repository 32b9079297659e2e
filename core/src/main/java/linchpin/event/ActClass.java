package linchpin.event;

/**
 * The four quad classes of PLOVER: verbal or material, cooperative or hostile.
 *
 * <p>PLOVER calls them verbal cooperation, material cooperation, verbal conflict and material conflict (PLOVER manual,
 * section on events).
 */
public enum ActClass {
    VERBAL_COOPERATION(Valence.COOPERATIVE, false),
    MATERIAL_COOPERATION(Valence.COOPERATIVE, true),
    VERBAL_CONFLICT(Valence.HOSTILE, false),
    MATERIAL_CONFLICT(Valence.HOSTILE, true);

    private final Valence valence;
    private final boolean material;

    ActClass(Valence valence, boolean material) {
        this.valence = valence;
        this.material = material;
    }

    public Valence valence() {
        return valence;
    }

    /** Deeds rather than words. */
    public boolean material() {
        return material;
    }
}
