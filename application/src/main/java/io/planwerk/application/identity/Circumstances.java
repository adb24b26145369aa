package io.planwerk.application.identity;

import org.jspecify.annotations.Nullable;

/**
 * How a request of somebody at a browser came, for the trace.
 *
 * @param method of the request
 * @param place its address
 * @param request names it in logs
 * @param address from where it came
 * @param agent what the browser calls itself
 */
public record Circumstances(
    String method, String place, String request, String address, @Nullable String agent) {}
