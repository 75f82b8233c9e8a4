//! A Markdown table that is also readable on a terminal: columns are as wide as their widest cell.

/// Draws `rows` under `heads`; every column but the first is set to the right.
pub fn table(heads: &[&str], rows: &[Vec<String>]) -> String {
    let widths: Vec<usize> = (0..heads.len()).map(|column| widest(heads[column], rows, column)).collect();
    let heads: Vec<String> = heads.iter().map(|head| (*head).to_owned()).collect();
    let rule = widths.iter().enumerate().map(|(column, width)| rule(column, *width)).collect::<String>();
    let mut drawn = line(&heads, &widths) + "|" + &rule + "\n";
    for row in rows {
        drawn += &line(row, &widths);
    }
    drawn
}

fn widest(head: &str, rows: &[Vec<String>], column: usize) -> usize {
    let cells = rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count());
    cells.chain([head.chars().count(), 3]).max().unwrap_or_default()
}

fn rule(column: usize, width: usize) -> String {
    if column == 0 { format!("{}|", "-".repeat(width + 2)) } else { format!("{}:|", "-".repeat(width + 1)) }
}

fn line(cells: &[String], widths: &[usize]) -> String {
    let mut drawn = "|".to_owned();
    for (column, (cell, width)) in cells.iter().zip(widths).enumerate() {
        drawn += &if column == 0 { format!(" {cell:<width$} |") } else { format!(" {cell:>width$} |") };
    }
    drawn + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let rows = [vec!["posts".to_owned(), "1/s".to_owned()], vec!["é".to_owned(), "1,000/s".to_owned()]];
        let expected = "| a     |       b |\n|-------|--------:|\n| posts |     1/s |\n| é     | 1,000/s |\n";
        assert_eq!(table(&["a", "b"], &rows), expected);
    }
}
