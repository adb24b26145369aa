package io.planwerk.listening;

import io.planwerk.domain.shared.Language;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.ext.GermanStemmer;

/** A way to take inflections off words; a field of the index by its name. */
enum Form {
  GERMAN {
    @Override
    TokenStream stems(TokenStream words) {
      return new SnowballFilter(words, new GermanStemmer());
    }
  },
  ENGLISH {
    @Override
    TokenStream stems(TokenStream words) {
      return new KStemFilter(words);
    }
  },
  AS_WRITTEN {
    @Override
    TokenStream stems(TokenStream words) {
      return words;
    }
  };

  abstract TokenStream stems(TokenStream words);

  static Form of(Language language) {
    return switch (language.tag().split("-", 2)[0]) {
      case "de" -> GERMAN;
      case "en" -> ENGLISH;
      default -> AS_WRITTEN;
    };
  }

  /** The forms of all these languages; of any language, if there are none. */
  static Set<Form> of(List<Language> languages) {
    Set<Form> forms = EnumSet.noneOf(Form.class);
    languages.forEach(language -> forms.add(of(language)));
    return forms.isEmpty() ? EnumSet.allOf(Form.class) : forms;
  }
}
