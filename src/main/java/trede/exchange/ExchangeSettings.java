package trede.exchange;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trede.web.uploads.UploadBound;

/// Reads the settings of this room.
@Configuration
@EnableConfigurationProperties(ImportSettings.class)
class ExchangeSettings {

    @Bean
    UploadBound importsTaken(ImportSettings settings) {
        return UploadBound.of("/imports", settings.uploadBytes());
    }
}
