package trede.casefile.events;

/// Every file of the centre at hand was looked through, soon after an import; that is written already.
public record FilesChecked() {}
