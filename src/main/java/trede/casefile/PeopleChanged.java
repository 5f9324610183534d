package trede.casefile;

/// Somebody's name, birth, number or particulars changed in the centre at work; who, stands in
/// `casefile.unsure`.
public record PeopleChanged() {}
