package io.planwerk.planted.domain;

/** Can be extended by anybody. */
class Open {}
