package trede.town.lives;

import java.util.Locale;

/// A file of an exchange folder, with its columns.
public enum Sheet {
    PERSONS(
            "person,niss,family_name,given_name,birth_date,gender,nationality,language,municipality,postal_code,residence_status,deceased_on"),
    BENEFITS("person,kind,category,from,until"),
    REGISTRATIONS("person,register,from,until"),
    SCREENINGS("person,activatable,reason,from,until"),
    ACTIVITIES("person,type,offer,provider,hours_per_week,from,until"),
    EMPLOYMENTS("person,kind,employer,hours_per_week,from,until"),
    SUPPORT("person,kind,from,until"),
    EXITS("person,date,reason"),
    POPULATIONS("municipality,year,age_from,age_until,inhabitants");

    private final String header;

    Sheet(String header) {
        this.header = header;
    }

    public String header() {
        return header;
    }

    public String file() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }
}
