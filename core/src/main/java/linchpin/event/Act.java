package linchpin.event;

/** The sixteen root acts of PLOVER, each with its quad class. */
public enum Act {
    AGREE(ActClass.VERBAL_COOPERATION),
    CONSULT(ActClass.VERBAL_COOPERATION),
    SUPPORT(ActClass.VERBAL_COOPERATION),
    CONCEDE(ActClass.VERBAL_COOPERATION),
    COOPERATE(ActClass.MATERIAL_COOPERATION),
    AID(ActClass.MATERIAL_COOPERATION),
    RETREAT(ActClass.MATERIAL_COOPERATION),
    REQUEST(ActClass.VERBAL_CONFLICT),
    ACCUSE(ActClass.VERBAL_CONFLICT),
    REJECT(ActClass.VERBAL_CONFLICT),
    THREATEN(ActClass.VERBAL_CONFLICT),
    PROTEST(ActClass.MATERIAL_CONFLICT),
    SANCTION(ActClass.MATERIAL_CONFLICT),
    MOBILIZE(ActClass.MATERIAL_CONFLICT),
    COERCE(ActClass.MATERIAL_CONFLICT),
    ASSAULT(ActClass.MATERIAL_CONFLICT);

    private final ActClass actClass;

    Act(ActClass actClass) {
        this.actClass = actClass;
    }

    public ActClass actClass() {
        return actClass;
    }

    public Valence valence() {
        return actClass.valence();
    }
}
