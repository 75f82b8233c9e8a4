"""Makes zero.woff2: the zero of Atkinson Hyperlegible Next without its stroke, which reads as a letter of another language in a
date. Run once, by hand, with fonttools and brotli: `python3 web/fonts/zero.py`. The licence (OFL 1.1) allows it, and reserves no name.
"""

from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import GlyphCoordinates
from fontTools.varLib.iup import iup_delta

here = Path(__file__).parent
source = "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2"
font = TTFont(here.parent / "node_modules" / source)
options = Options(flavor="woff2", layout_features=["tnum", "pnum"], hinting=False, notdef_outline=True)
subsetter = Subsetter(options)
subsetter.populate(unicodes=[0x30])
subsetter.subset(font)

zero = font["glyf"]["zero"]
points, ends, flags = zero.getCoordinates(font["glyf"])
points, flags = list(points), list(flags)
# The outer line, then two halves of the inside on each side of the stroke.
outer = list(range(ends[0] + 1))
TOP, RIGHT, BOTTOM, LEFT = 8, 12, 0, 4
half = ends[0] + 1
# From the left of the inside to its bottom, as the lower half draws it; the rest mirrors it.
quarter = [half + 7, half + 8, half + 9, half + 10, half]


def inside(at):
    """The whole inside, anticlockwise from its left, of points or of what moves them."""
    across, up = at[TOP][0] + at[BOTTOM][0], at[LEFT][1] + at[RIGHT][1]
    left_bottom = [at[place] for place in quarter]
    right_bottom = [(across - x, y) for x, y in reversed(left_bottom)]
    right_top = [(across - x, up - y) for x, y in left_bottom]
    left_top = [(x, up - y) for x, y in reversed(left_bottom)]
    return [left_bottom[0], *left_bottom[1:], *right_bottom[1:], *right_top[1:], *left_top[1:-1]]


drawn = [points[place] for place in outer] + inside(points)
on_curve = [flags[place] for place in outer] + [1, 0, 0, 0] * 4
clockwise = len(drawn) - len(outer)
for variation in font["gvar"].variations["zero"]:
    # The last four say where the letter begins and ends; what is not said of a point is between its neighbours.
    known = iup_delta(variation.coordinates, points + [(0, 0)] * 4, ends)
    variation.coordinates = [known[place] for place in outer] + inside(known) + list(known[-4:])
zero.coordinates = GlyphCoordinates([(round(x), round(y)) for x, y in drawn])
zero.flags = bytearray(on_curve)
zero.endPtsOfContours = [ends[0], ends[0] + clockwise]
zero.numberOfContours = 2
zero.recalcBounds(font["glyf"])
font.flavor = "woff2"
font.save(here / "zero.woff2")
