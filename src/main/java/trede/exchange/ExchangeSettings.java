package trede.exchange;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/// Reads the settings of this room.
@Configuration
@EnableConfigurationProperties(ImportSettings.class)
class ExchangeSettings {}
