package trede.casefile.merging;

import trede.casefile.MovingRows;

/// One table's rows on their way from one file to another: those of this room ([Moving]) and those that other
/// rooms told as [MovingRows].
///
/// @param kind as it is written beside each row that moved
/// @param column in which the person stands
/// @param among SQL: where a row that says the same is looked for
/// @param counted SQL: the kind that the preview names
/// @param besides SQL: what else changes on the way there
/// @param backBesides SQL: and on the way back
record MovingTable(
        String kind,
        String table,
        String column,
        String key,
        String among,
        String same,
        String counted,
        String besides,
        String backBesides) {

    static MovingTable of(Moving moving) {
        return new MovingTable(
                moving.code(),
                moving.table(),
                moving.column(),
                moving.key(),
                moving.among(),
                moving.same(),
                moving == Moving.FACT || moving == Moving.PARTICULAR
                        ? "'" + moving.code() + ".' || b.kind"
                        : "'" + moving.code() + "'",
                moving.besides(),
                moving.backBesides());
    }

    static MovingTable of(MovingRows rows) {
        return new MovingTable(
                rows.table(),
                rows.table(),
                "person",
                rows.key(),
                "a.person = :survivor",
                rows.same(),
                "'" + rows.table() + "'",
                "",
                "");
    }
}
