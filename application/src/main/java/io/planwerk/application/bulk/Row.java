package io.planwerk.application.bulk;

import io.planwerk.domain.document.Reading;

/**
 * One entry of what is handed in.
 *
 * @param line where it stands, from 1
 */
public record Row<E>(int line, Reading<E> entry) {}
