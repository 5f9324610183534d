package trede.casefile.photos.pages;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import trede.casefile.People;
import trede.casefile.Person;
import trede.casefile.photos.Photos;
import trede.casefile.photos.Portraits;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Page;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Sheet;
import trede.web.uploads.UploadBound;

/// The photo in a file: to see it, to put one there, to take it away.
@Controller
@RequestMapping("/{centre}/people/{id}/photo")
class PhotoPages {

    /// Telephones make pictures of three to twelve megabytes.
    private static final long MOST = 15L << 20;

    private final People people;
    private final Photos photos;
    private final Portraits portraits;

    PhotoPages(People people, Photos photos, Portraits portraits) {
        this.people = people;
        this.photos = photos;
        this.portraits = portraits;
    }

    @Bean
    static UploadBound photosTaken() {
        return UploadBound.of("/people/[^/]+/photo", MOST);
    }

    /// @param large that a file was turned away at the gate
    @GetMapping
    @Needs(Right.SEE_PEOPLE)
    Sheet show(@PathVariable UUID id, @RequestParam(required = false) @Nullable String large) {
        var person = get(id);
        if (large == null) {
            return sheet(person, new Problems());
        }
        var problems = new Problems();
        if (large.isEmpty()) {
            problems.add("file", "casefile.photo.too_large", MOST >> 20);
        } else {
            problems.add("file", "web.upload.unmeasured");
        }
        return sheet(person, problems).status(413);
    }

    @PostMapping
    @Needs(Right.EDIT_PEOPLE)
    Object put(@PathVariable UUID id, @RequestParam(required = false) @Nullable MultipartFile file, Page page) {
        var person = get(id);
        if (file == null || file.isEmpty()) {
            return sheet(person, new Problems().add("file", "casefile.photo.missing"))
                    .status(400);
        }
        try {
            photos.put(person, portraits.read(file));
        } catch (Refusal refusal) {
            return sheet(person, new Problems().add("file", refusal)).status(400);
        }
        return "redirect:" + page.to("people/" + id);
    }

    @PostMapping("/removal")
    @Needs(Right.EDIT_PEOPLE)
    String remove(@PathVariable UUID id, Page page) {
        photos.remove(get(id));
        return "redirect:" + page.to("people/" + id + "/photo");
    }

    @GetMapping("/{photo}")
    @Needs(Right.SEE_PEOPLE)
    ResponseEntity<byte[]> picture(@PathVariable UUID id, @PathVariable UUID photo) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(photos.findPicture(id, photo).orElseThrow(NotHere::new));
    }

    private Sheet sheet(Person person, Problems problems) {
        return Sheet.of("casefile/photos/pages/photo.jte")
                .with("person", person)
                .with("photo", photos.find(person).orElse(null))
                .with("most", MOST)
                .with("problems", problems);
    }

    private Person get(UUID id) {
        return people.find(id).orElseThrow(NotHere::new);
    }
}
