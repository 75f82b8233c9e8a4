//! The same table for the documentation: `docs/roles.md` is this text, and a test keeps it so.

use std::fmt::Write;

use ui::Lang;

use crate::roles::{RIGHTS, Role};

/// The roles and what each may do, as a page of documentation.
fn as_markdown(lang: Lang) -> String {
    let names: Vec<String> = Role::ALL.iter().map(|role| role.name(lang)).collect();
    let mut page = format!("# {}\n\n{}\n\n", t!(lang, "roles-title"), t!(lang, "roles-about"));
    let mut line = |words: std::fmt::Arguments<'_>| {
        page.write_fmt(words).expect("writing to a String cannot fail");
        page.push('\n');
    };
    line(format_args!("| | {} |", names.join(" | ")));
    line(format_args!("|---|{}", ":-:|".repeat(names.len())));
    for right in RIGHTS {
        let marks: Vec<&str> = Role::ALL.iter().map(|role| if right.roles.contains(role) { "●" } else { "" }).collect();
        line(format_args!("| {} | {} |", right.sentence(lang), marks.join(" | ")));
    }
    page
}

#[cfg(test)]
mod tests {
    use ui::Lang;

    /// `docs/roles.md` is written by this program; when a role or a right changes, paste there what this test prints.
    #[test]
    fn the_documentation_of_roles_is_true() {
        let written = include_str!("../../../../docs/roles.md");
        let true_one = format!("{}\n{}", super::as_markdown(Lang::Fr), super::as_markdown(Lang::En));
        assert!(written == true_one, "docs/roles.md must read:\n{true_one}");
    }
}
