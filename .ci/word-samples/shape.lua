-- Leaves of a document what it holds, one kind a line, so that two readings of it can be compared: a filter for pandoc 2.17.
local words, headings, items, rows, notes, links = {}, {}, 0, 0, {}, {}

local function add(list, text)
  for word in text:gmatch("[^%s%c]+") do
    -- Letters before items are words on one side only.
    word = word:gsub("\226\128\145", "-"):gsub("\194\160", " ")
    if word:find("[%w\128-\255]") and not word:find("^%a[.)]$") then list[#list + 1] = word end
  end
end

local function text(inlines)
  return pandoc.utils.stringify(pandoc.walk_inline(pandoc.Span(inlines), { Note = function() return {} end, LineBreak = function() return pandoc.Space() end, SoftBreak = function() return pandoc.Space() end }))
end

local function read(blocks)
  for _, block in ipairs(blocks) do
    pandoc.walk_block(pandoc.Div({ block }), {
      Header = function(heading) headings[#headings + 1] = text(heading.content) end,
      BulletList = function(list) items = items + #list.content end,
      OrderedList = function(list) items = items + #list.content end,
      Table = function(tbl)
        local simple = pandoc.utils.to_simple_table(tbl)
        rows = rows + #simple.rows + ((#simple.headers > 0) and 1 or 0)
      end,
      Note = function(note) add(notes, pandoc.utils.stringify(note.content)) end,
      Link = function(link) if link.target:sub(1, 1) ~= "#" then links[#links + 1] = link.target end end,
      Para = function(line) add(words, text(line.content)) end,
      Plain = function(line) add(words, text(line.content)) end,
    })
  end
end

function Pandoc(doc)
  if doc.meta.title then headings[1] = pandoc.utils.stringify(doc.meta.title) end
  read(doc.blocks)
  table.sort(links)
  table.sort(words)
  table.sort(notes)
  return pandoc.Pandoc({ pandoc.CodeBlock(table.concat({
    "headings:", "  " .. table.concat(headings, "\n  "), "items: " .. items, "rows: " .. rows,
    "notes: " .. table.concat(notes, " "), "links:", "  " .. table.concat(links, "\n  "), "words:", "  " .. table.concat(words, "\n  "),
  }, "\n")) })
end
