//! The page of the documentation that lists the settings, written from their declarations.

use super::DECLARED;

/// `docs/admin/configuration.md`, whole.
pub fn markdown() -> String {
    let mut page = String::from(
        "# Configuration\n\n<!-- Written by `jasette check --reference`; a test keeps it true. -->\n\n\
         One TOML file (`--config FILE`, `JASETTE_CONFIG`, or `jasette.toml` in the current folder) and the environment, \
         which wins. A key or a `JASETTE_…` variable that is not in this table is refused.\n\n\
         | key | variable | default | what it decides |\n|---|---|---|---|\n",
    );
    for each in DECLARED {
        let default = if each.default.is_empty() { String::new() } else { format!("`{}`", each.default) };
        page.push_str(&format!("| `{}` | `{}` | {default} | {} |\n", each.key, each.variable, each.meaning));
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    /// When a setting changes: `jasette check --reference > docs/admin/configuration.md`.
    #[test]
    fn the_page_of_the_documentation_lists_the_settings_that_are_declared() {
        let written = include_str!("../../../../docs/admin/configuration.md");
        assert!(written == markdown(), "docs/admin/configuration.md must read:\n{}", markdown());
    }
}
