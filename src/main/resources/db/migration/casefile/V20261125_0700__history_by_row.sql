-- What became of a row, whoever it was about when; and from whom somebody was told apart.
create index on casefile.particular_history (centre, id);
create index on casefile.not_same (centre, other);
