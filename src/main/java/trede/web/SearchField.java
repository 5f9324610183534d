package trede.web;

/// The search field of the header. The room that can find people contributes it as a bean.
///
/// @param label key of its words
/// @param address below the centre; it is asked with `?q=`, and what it finds has the id `found`
public record SearchField(String label, String address, Right right) {}
