package io.planwerk.application.supply;

import io.planwerk.domain.shared.Bilingual;

/**
 * Something that people have to know at once.
 *
 * @param id names it for good: nobody is told the same twice
 * @param title in one line
 * @param text in lines
 * @param drill whether it belongs to a drill, which title and text say then
 */
public record Notice(String id, Bilingual title, Bilingual text, boolean drill) {}
