package io.todochat.http;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/**
 * Has every POST of a person looked at by the {@link KeyFilter}, and nothing else: a filter of answers on a stream of
 * server-sent events lets half of them begin without a word (seen with RESTEasy in Open Liberty 26.0.0.3).
 */
@Provider
public class KeyFeature implements DynamicFeature {

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        if (resource.getResourceMethod().isAnnotationPresent(POST.class) && Audience.of(resource) == Audience.PERSONS) {
            context.register(KeyFilter.class);
        }
    }
}
